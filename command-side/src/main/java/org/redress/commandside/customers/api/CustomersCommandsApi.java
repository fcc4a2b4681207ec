package org.redress.commandside.customers.api;

import org.redress.commandside.cases.api.Call;
import org.redress.commandside.cases.api.Commutes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers are registered, corrected, tiered and looked after. */
@RestController
@RequestMapping("/api/v1/customers")
public final class CustomersCommandsApi {
    private static final String ONE = "/{customerId}";
    private final CustomerAnswers answers;

    CustomersCommandsApi(CustomerAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<?> register(Call call, @RequestBody CustomerBodies.Registration body) {
        return answers.told(call, body.command(call.id()), HttpStatus.CREATED);
    }

    @PostMapping(ONE + "/correct-customer")
    ResponseEntity<?> correctCustomer(Call call, @RequestBody CustomerBodies.Correction body) {
        return answers.told(call, body.command());
    }

    @PostMapping(ONE + "/correct-number")
    ResponseEntity<?> correctNumber(Call call, @RequestBody CustomerBodies.Renumbering body) {
        return answers.told(call, body.command());
    }

    @Commutes
    @PostMapping(ONE + "/add-contact")
    ResponseEntity<?> addContact(Call call, @RequestBody CustomerBodies.NewContact body) {
        return answers.told(call, body.command(CustomerAnswers.inner(call)));
    }

    @PostMapping(ONE + "/correct-contact")
    ResponseEntity<?> correctContact(Call call, @RequestBody CustomerBodies.ContactCorrection body) {
        return answers.told(call, body.command());
    }

    @PostMapping(ONE + "/end-contact")
    ResponseEntity<?> endContact(Call call, @RequestBody CustomerBodies.ContactEnding body) {
        return answers.told(call, body.command());
    }

    @PostMapping(ONE + "/grant-tier")
    ResponseEntity<?> grantTier(Call call, @RequestBody CustomerBodies.Granting body) {
        return answers.told(call, body.command(CustomerAnswers.inner(call)));
    }

    @PostMapping(ONE + "/end-tier")
    ResponseEntity<?> endTier(Call call, @RequestBody CustomerBodies.TierEnding body) {
        return answers.told(call, body.command());
    }

    @PostMapping(ONE + "/change-manager")
    ResponseEntity<?> changeManager(Call call, @RequestBody CustomerBodies.Managers body) {
        return answers.told(call, body.command());
    }
}
