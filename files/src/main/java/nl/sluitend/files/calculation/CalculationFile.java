package nl.sluitend.files.calculation;

import java.util.List;
import nl.sluitend.files.FormatName;
import nl.sluitend.files.Indented;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.BudgetAnalysis;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.results.AllocatedLine;
import nl.sluitend.finance.results.AppliedDiscount;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.results.OutdatedTaskField;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.finance.results.SocietalResults.Sensitivity;
import nl.sluitend.finance.results.UncertaintyResults;
import nl.sluitend.finance.results.YearResults;
import nl.sluitend.finance.societal.SocietalLedger;
import nl.sluitend.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The results of a model as JSON, described in `docs/formats/calculation.md`.
public record CalculationFile(
        String format,
        int version,
        String name,
        @Nullable String currency,
        @Nullable AppliedDiscount discount,
        @Nullable BudgetPart budget,
        List<Remark> remarks,
        @Nullable SocietalPart societal,
        @Nullable UncertaintyResults uncertainty,
        List<OutdatedTaskField> outdatedTaskFields) {

    public static final String FORMAT = FormatName.CALCULATION;
    public static final int VERSION = 1;

    /// What may be said of a budget, its years, its lines by payer and task field, and what they
    /// mean.
    public record BudgetPart(
            List<Verdict> verdicts,
            List<YearResults> years,
            List<AllocatedLine> allocation,
            BudgetAnalysis analysis) {

        public BudgetPart {
            verdicts = List.copyOf(verdicts);
            years = List.copyOf(years);
            allocation = List.copyOf(allocation);
        }

        static @Nullable BudgetPart of(@Nullable BudgetResults results) {
            return results == null
                    ? null
                    : new BudgetPart(
                            results.ledger().verdicts(),
                            results.years(),
                            results.allocation(),
                            results.analysis());
        }
    }

    /// The impact map, and how much its ratio hangs on each assumption.
    public record SocietalPart(SocietalLedger ledger, List<Sensitivity> sensitivity) {

        public SocietalPart {
            sensitivity = List.copyOf(sensitivity);
        }

        static @Nullable SocietalPart of(@Nullable SocietalResults results) {
            return results == null
                    ? null
                    : new SocietalPart(results.ledger(), results.sensitivity());
        }
    }

    public CalculationFile {
        remarks = List.copyOf(remarks);
        outdatedTaskFields = List.copyOf(outdatedTaskFields);
    }

    public static CalculationFile of(ModelResults results) {
        return new CalculationFile(
                FORMAT,
                VERSION,
                results.model().name(),
                results.model().currency(),
                results.discount(),
                BudgetPart.of(results.budget()),
                results.remarks(),
                SocietalPart.of(results.societal()),
                results.uncertainty(),
                results.outdatedTaskFields());
    }

    /// With `explained` each figure has the terms it was calculated from, all the way down; without
    /// it figures have their value alone.
    public byte[] write(boolean explained) {
        return Indented.writer(mapper(explained)).writeValueAsBytes(this);
    }

    private static JsonMapper mapper(boolean explained) {
        return Json.mapper()
                .rebuild()
                .addModule(
                        new SimpleModule("figures")
                                .addSerializer(Figure.class, new FigureWriter(explained)))
                .build();
    }
}
