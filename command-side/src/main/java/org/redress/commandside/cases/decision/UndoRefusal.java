package org.redress.commandside.cases.decision;

import java.util.List;
import org.redress.commandside.cases.command.CommandName;

/** Why something that was done stays done. */
public sealed interface UndoRefusal extends Refusal {

    /** Nothing of this version is there. */
    record NothingToTakeBack() implements UndoRefusal {
        @Override
        public String reason() {
            return "NOTHING_TO_TAKE_BACK";
        }
    }

    /** Everybody takes back what they did themselves. */
    record NotYours(CommandName command) implements UndoRefusal {
        @Override
        public String reason() {
            return "NOT_YOURS";
        }
    }

    /** No event makes this undone. */
    record HasNoOpposite(CommandName command) implements UndoRefusal {
        @Override
        public String reason() {
            return "HAS_NO_OPPOSITE";
        }
    }

    /** What happened later would hang in the air. */
    record RestsOnIt(CommandName command, List<String> later) implements UndoRefusal {
        public RestsOnIt {
            later = List.copyOf(later);
        }

        @Override
        public String reason() {
            return "RESTS_ON_IT";
        }
    }
}
