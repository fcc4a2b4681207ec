package org.redress.commandside.cases.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as its page shows it.
 *
 * @param sending makes the command id: what is sent twice with it happens once
 * @param version the version of the case this form was made on
 * @param possible whether the case allows it now; what was typed is shown all the same
 * @param told what became of the last attempt
 * @param kept when what stands in it was kept as a draft
 */
record FormView(
        Action action,
        Subject subject,
        UUID sending,
        long version,
        boolean possible,
        List<Field> fields,
        Told told,
        @Nullable Instant kept) {

    /**
     * Which case it is about.
     *
     * @param back the queue to go on with; empty for the page of the case
     * @param goal where the work goes on; absent while the case stands for itself
     */
    record Subject(
            String caseId,
            String number,
            @Nullable String title,
            String back,
            @Nullable Goal goal) {
        public String page() {
            return new Back(back).to(caseId).toString();
        }

        public String actions() {
            return "/cases/" + caseId + "/actions";
        }
    }

    /** The case this one was merged into, by its number and its page. */
    record Goal(String number, String page) {}

    /**
     * @param sentences why it was not done
     * @param since the version the writer had seen, when others changed the case meanwhile
     */
    record Told(List<String> sentences, @Nullable Long since, long position) {
        static final Told NOTHING = new Told(List.of(), null, 0);

        static Told sentence(String sentence) {
            return new Told(List.of(sentence), null, 0);
        }
    }

    public String address() {
        return subject.actions() + "/" + action.word();
    }

    FormView kept(Instant savedAt) {
        return new FormView(action, subject, sending, version, possible, fields, told, savedAt);
    }

    /** Where what is typed is kept; absent for what is not kept. */
    public @Nullable String draft() {
        return Keeping.keeps(action) ? "/cases/" + subject.caseId() + "/drafts/" + action.word() : null;
    }

    public boolean sendsFiles() {
        return fields.stream().anyMatch(field -> field.shape() == Field.Shape.FILES);
    }

    /** Where the query side tells what others did. */
    public String since() {
        return "/cases/" + subject.caseId() + "/since?version=" + told.since() + "&shown=" + told.position();
    }

    /** Whether it was done is not known, so it is asked again under the same id and on the same version. */
    FormView sameAs(Submission sent) {
        return new FormView(action, subject, sent.sending(), sent.version(), possible, fields, told, kept);
    }

    /** The sentence stands at each field it is about, so that nobody has to search. */
    FormView wrong(List<String> names, String sentence) {
        List<Field> marked = fields.stream()
                .map(field -> names.contains(field.name()) ? field.wrong(sentence) : field)
                .toList();
        return new FormView(action, subject, sending, version, possible, marked, told, kept);
    }
}
