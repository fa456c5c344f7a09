package nl.sluitend.workshop;

import java.util.List;

/// What the facilitator sets up, before the hour or during it.
public record Preparation(Subject subject, List<String> context, Guide guide, BudgetFrame frame) {

    public Preparation {
        context = List.copyOf(context);
    }

    Preparation with(Subject other) {
        return new Preparation(other, context, guide, frame);
    }

    Preparation with(List<String> other) {
        return new Preparation(subject, other, guide, frame);
    }

    Preparation with(Guide other) {
        return new Preparation(subject, context, other, frame);
    }

    Preparation with(BudgetFrame other) {
        return new Preparation(subject, context, guide, other);
    }
}
