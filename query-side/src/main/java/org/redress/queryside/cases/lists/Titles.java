package org.redress.queryside.cases.lists;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What cases are about, in a line each, as known today. */
public interface Titles {

    /** A case without a title is left out. */
    Map<String, String> of(Collection<String> caseIds);

    /** The cases whose title or customer holds the text. */
    Set<String> holding(String text);
}
