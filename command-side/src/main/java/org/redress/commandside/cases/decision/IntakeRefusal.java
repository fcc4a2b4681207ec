package org.redress.commandside.cases.decision;

import java.util.List;
import org.redress.commandside.cases.command.CommandName;

/** What is wrong with the facts of the case. */
public sealed interface IntakeRefusal extends Refusal {

    /** All the facts that are still needed. */
    record FieldsMissing(List<String> fields) implements IntakeRefusal {
        public FieldsMissing {
            fields = List.copyOf(fields);
        }

        @Override
        public String reason() {
            return "FIELDS_MISSING";
        }
    }

    /** The pack has a list for this field and the value is not on it. */
    record ValueNotInPack(String field, String value, List<String> allowed) implements IntakeRefusal {
        public ValueNotInPack {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String reason() {
            return "VALUE_NOT_IN_PACK";
        }
    }

    /** Cases of this kind are accepted before they are worked on. */
    record NotAccepted(CommandName command) implements IntakeRefusal {
        @Override
        public String reason() {
            return "NOT_ACCEPTED";
        }
    }

    /** A case is accepted once. */
    record AlreadyAccepted() implements IntakeRefusal {
        @Override
        public String reason() {
            return "ALREADY_ACCEPTED";
        }
    }

    /** Everything is already as asked for. */
    record NothingToChange() implements IntakeRefusal {
        @Override
        public String reason() {
            return "NOTHING_TO_CHANGE";
        }
    }

    /** Somebody changed the field since it was read. */
    record AmendConflict(String field, String told, String current) implements IntakeRefusal {
        @Override
        public String reason() {
            return "AMEND_CONFLICT";
        }
    }

    /** The same of a field about a person, whose texts are in no refusal: refusals outlive the key. */
    record AmendedMeanwhile(String field) implements IntakeRefusal {
        @Override
        public String reason() {
            return "AMENDED_MEANWHILE";
        }
    }

    /** The field has a command of its own. */
    record FieldNotAmendable(String field) implements IntakeRefusal {
        @Override
        public String reason() {
            return "FIELD_NOT_AMENDABLE";
        }
    }

    /** One correction names the same field twice. */
    record FieldTwice(String field) implements IntakeRefusal {
        @Override
        public String reason() {
            return "FIELD_TWICE";
        }
    }

    /** A file is named by its SHA-256 in hexadecimal digits. */
    record BadFingerprint(String sha256) implements IntakeRefusal {
        @Override
        public String reason() {
            return "BAD_FINGERPRINT";
        }
    }

    /** A file has at least no bytes. */
    record NegativeSize(long size) implements IntakeRefusal {
        @Override
        public String reason() {
            return "NEGATIVE_SIZE";
        }
    }

    /** The same file supports the case already. */
    record AlreadyAttached(String sha256) implements IntakeRefusal {
        @Override
        public String reason() {
            return "ALREADY_ATTACHED";
        }
    }

    /** A case is linked to another one. */
    record LinkToItself() implements IntakeRefusal {
        @Override
        public String reason() {
            return "LINK_TO_ITSELF";
        }
    }

    /** The two cases belong together in this way already. */
    record AlreadyLinked(String other, String link) implements IntakeRefusal {
        @Override
        public String reason() {
            return "ALREADY_LINKED";
        }
    }

    /** There is no such link to take back. */
    record NotLinked(String other, String link) implements IntakeRefusal {
        @Override
        public String reason() {
            return "NOT_LINKED";
        }
    }

    /** The case has no link to take back. */
    record NoLinks() implements IntakeRefusal {
        @Override
        public String reason() {
            return "NO_LINKS";
        }
    }

    /** The installation has no such pack, or it was not in force when the case is said to have begun. */
    record UnknownPack(String pack) implements IntakeRefusal {
        @Override
        public String reason() {
            return "UNKNOWN_PACK";
        }
    }

    /** The person was erased; nothing in words is written about them any more. */
    record PersonErased() implements IntakeRefusal {
        @Override
        public String reason() {
            return "PERSON_ERASED";
        }
    }

    /** A code, a name or a value longer than any table can look up by, or with a character none can hold. */
    record ValueNotKept(String field, int longest) implements IntakeRefusal {
        @Override
        public String reason() {
            return "VALUE_NOT_KEPT";
        }
    }

    /** A text with half a character, or longer than an event may be. */
    record TextNotKept() implements IntakeRefusal {
        @Override
        public String reason() {
            return "TEXT_NOT_KEPT";
        }
    }
}
