package org.redress.commandside.cases.api;

import org.redress.commandside.cases.command.CaseCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a case ends and begins again. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
final class ClosureApi {
    private final CommandAnswers answers;

    ClosureApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/resolve-case")
    ResponseEntity<?> resolveCase(Call call, @RequestBody CaseCommand.ResolveCase command) {
        return answers.told(call, command);
    }

    @PostMapping("/close-with-feedback")
    ResponseEntity<?> closeWithFeedback(Call call, @RequestBody Bodies.Closing body) {
        return answers.told(call, body.command(call.id()));
    }

    @PostMapping("/reopen-case")
    ResponseEntity<?> reopenCase(Call call, @RequestBody CaseCommand.ReopenCase command) {
        return answers.told(call, command);
    }

    @PostMapping("/merge-case")
    ResponseEntity<?> mergeCase(Call call, @RequestBody FollowBodies.Merge body) {
        return answers.told(call, body.merging());
    }

    @PostMapping("/unmerge-case")
    ResponseEntity<?> unmergeCase(Call call, @RequestBody FollowBodies.Merge body) {
        return answers.told(call, body.unmerging());
    }

    @PostMapping("/take-back")
    ResponseEntity<?> takeBack(Call call, @RequestBody CaseCommand.TakeBack command) {
        return answers.told(call, command);
    }
}
