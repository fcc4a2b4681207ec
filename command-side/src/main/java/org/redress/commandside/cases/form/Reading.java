package org.redress.commandside.cases.form;

import org.redress.commandside.cases.command.CaseCommand;

/** What a form that was sent in means. */
sealed interface Reading {

    record Understood(CaseCommand command) implements Reading {}

    /** @param messageKey says what is wrong with the field; {0} is what was typed */
    record Unclear(String field, String messageKey) implements Reading {}
}
