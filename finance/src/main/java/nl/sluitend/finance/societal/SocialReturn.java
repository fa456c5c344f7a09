package nl.sluitend.finance.societal;

import java.util.List;
import nl.sluitend.finance.Figure;
import org.jspecify.annotations.Nullable;

/// What comes back for each unit of money put in (the SROI ratio), and what it hangs on.
public sealed interface SocialReturn {

    /// `ratio` is present value over inputs, `netRatio` net present value over inputs.
    /// `changeNeeded` is what all value is to be multiplied by to make the ratio 1, absent when
    /// there is no value to multiply; `switchingValues` does the same for one outcome at a time.
    record Measured(
            Figure ratio,
            Figure netRatio,
            SocialPayback payback,
            @Nullable Figure changeNeeded,
            List<SwitchingValue> switchingValues)
            implements SocialReturn {
        public Measured {
            switchingValues = List.copyOf(switchingValues);
        }
    }

    /// Nothing is put in, so there is nothing to compare with (*n.v.t.*).
    record NotApplicable() implements SocialReturn {}

    /// Of these inputs and outcomes something is unknown.
    record Unmeasured(List<String> inputs, List<String> outcomes) implements SocialReturn {
        public Unmeasured {
            inputs = List.copyOf(inputs);
            outcomes = List.copyOf(outcomes);
        }
    }
}
