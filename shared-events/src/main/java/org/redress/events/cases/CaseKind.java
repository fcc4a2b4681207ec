package org.redress.events.cases;

/** The kind of a case as its pack names it; the constants are the kinds every pack may build on (RULES 3(b)). */
public record CaseKind(String value) {
    public static final CaseKind COMPLAINT = new CaseKind("COMPLAINT");
    public static final CaseKind SERVICE_REQUEST = new CaseKind("SERVICE_REQUEST");
    public static final CaseKind INQUIRY = new CaseKind("INQUIRY");
    public static final CaseKind SUGGESTION = new CaseKind("SUGGESTION");
    public static final CaseKind ANOMALY_NOTE = new CaseKind("ANOMALY_NOTE");
}
