package org.redress.queryside.cases.lists;

import java.util.Collection;
import java.util.Map;

/** What cases are about, in a line each. A case without a title is left out. */
@FunctionalInterface
public interface Titles {

    Map<String, String> of(Collection<String> caseIds);
}
