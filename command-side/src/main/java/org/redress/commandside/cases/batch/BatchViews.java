package org.redress.commandside.cases.batch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.form.ManyForms;
import org.redress.commandside.cases.form.ManyForms.Filled;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.infra.desk.Batch;
import org.redress.infra.web.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of a batch: the choice of what is asked, and how far it is. */
final class BatchViews {
    static final String FOLDER = "commandside/cases/batch/";

    private final BatchDesk batches;
    private final BatchRoom room;
    private final ManyForms forms;

    BatchViews(BatchDesk batches, BatchRoom room, ManyForms forms) {
        this.batches = batches;
        this.room = room;
        this.forms = forms;
    }

    ModelAndView form(Batch batch, @Nullable Outlook first, @Nullable Filled filled, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("batch", batch);
        model.put("ways", first == null ? List.of() : forms.ways(first));
        model.put("filled", filled);
        model.put("view", room.shown(batch, first, request));
        return new ModelAndView(FOLDER + "choose", model);
    }

    ModelAndView page(Batch batch, String kind, BatchView view, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("batch", batch);
        model.put("kind", kind);
        model.put("view", view);
        model.put("running", batches.isRunning(batch.key()));
        model.put("wish", batch.wish() == null ? null : Wish.read(batch.wish()).words());
        return new ModelAndView(FOLDER + (Requests.wantsFragment(request) ? "batch :: page" : "batch"), model);
    }

    static ModelAndView unclear(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    static ModelAndView seeOther(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
