package org.redress.queryside.reports.facts;

/** How reports call the place a case came from. */
public final class Sources {
    private static final String IMPORT = "import:";

    private Sources() {}

    /** Name of the import, or {@code desk} for everything entered here. */
    public static String of(String envelopeSource) {
        return envelopeSource.startsWith(IMPORT) ? envelopeSource.substring(IMPORT.length()) : FactCase.DESK;
    }
}
