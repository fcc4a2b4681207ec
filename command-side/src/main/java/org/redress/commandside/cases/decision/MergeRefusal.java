package org.redress.commandside.cases.decision;

import java.util.List;
import org.redress.commandside.cases.command.CommandName;

/** What is wrong with merging cases, or with working on one that was merged. */
public sealed interface MergeRefusal extends Refusal {

    /** A case is merged into another one. */
    record MergeIntoItself() implements MergeRefusal {
        @Override
        public String reason() {
            return "MERGE_INTO_ITSELF";
        }
    }

    /** Nobody has opened a case of this id. */
    record MergeTargetUnknown(String number) implements MergeRefusal {
        @Override
        public String reason() {
            return "MERGE_TARGET_UNKNOWN";
        }
    }

    /** What is closed takes no further work. */
    record MergeTargetClosed(String number) implements MergeRefusal {
        @Override
        public String reason() {
            return "MERGE_TARGET_CLOSED";
        }
    }

    /** The other case was merged itself; so no case is ever merged in a circle. */
    record MergeTargetMerged(String number, String into) implements MergeRefusal {
        @Override
        public String reason() {
            return "MERGE_TARGET_MERGED";
        }
    }

    /** The matters of two customers become one only for a stated reason. */
    record OtherCustomer(String field, String number) implements MergeRefusal {
        @Override
        public String reason() {
            return "OTHER_CUSTOMER";
        }
    }

    /** The work goes on in the case this one was merged into. */
    record WorkedOnElsewhere(CommandName command, String number, String caseId) implements MergeRefusal {
        @Override
        public String reason() {
            return "WORKED_ON_ELSEWHERE";
        }
    }

    /** The case stands for itself. */
    record NotMerged() implements MergeRefusal {
        @Override
        public String reason() {
            return "NOT_MERGED";
        }
    }

    /** What was done in the other case since rests on the merge. */
    record MergeRestsOnIt(String number, List<String> later) implements MergeRefusal {
        public MergeRestsOnIt {
            later = List.copyOf(later);
        }

        @Override
        public String reason() {
            return "MERGE_RESTS_ON_IT";
        }
    }
}
