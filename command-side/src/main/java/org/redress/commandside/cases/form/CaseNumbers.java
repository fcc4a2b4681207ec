package org.redress.commandside.cases.form;

import java.util.List;

/** Cases by the numbers people know them by; answered outside, from whatever lists cases. */
public interface CaseNumbers {

    /** Several where imported numbers meet; a case id names its case too. */
    List<String> caseIds(String tenant, String number);

    /** The id itself where no number is known. */
    String number(String tenant, String caseId);
}
