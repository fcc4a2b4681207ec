package org.redress.commandside.cases.api;

import org.redress.commandside.cases.command.CaseCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a case is about. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
final class IntakeApi {
    private final CommandAnswers answers;

    IntakeApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/accept-case")
    ResponseEntity<?> acceptCase(Call call) {
        return answers.told(call, new CaseCommand.AcceptCase());
    }

    @PostMapping("/classify-case")
    ResponseEntity<?> classifyCase(Call call, @RequestBody CaseCommand.ClassifyCase command) {
        return answers.told(call, command);
    }

    @PostMapping("/change-kind")
    ResponseEntity<?> changeKind(Call call, @RequestBody Bodies.Kind body) {
        return answers.told(call, body.command());
    }

    @PostMapping("/change-severity")
    ResponseEntity<?> changeSeverity(Call call, @RequestBody Bodies.Seriousness body) {
        return answers.told(call, body.command());
    }

    @PostMapping("/amend-details")
    ResponseEntity<?> amendDetails(Call call, @RequestBody Bodies.Amendment body) {
        return answers.told(call, body.command());
    }

    @Commutes
    @PostMapping("/attach-evidence")
    ResponseEntity<?> attachEvidence(Call call, @RequestBody Bodies.Attachment body) {
        return answers.told(call, body.command(call.id()));
    }

    @Commutes
    @PostMapping("/link-cases")
    ResponseEntity<?> linkCases(Call call, @RequestBody Bodies.Link body) {
        return answers.told(call, body.linking());
    }

    @PostMapping("/unlink-cases")
    ResponseEntity<?> unlinkCases(Call call, @RequestBody Bodies.Link body) {
        return answers.told(call, body.unlinking());
    }
}
