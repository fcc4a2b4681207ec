package org.redress.queryside.search;

import java.util.List;

/** Who has the number, phone or name somebody typed; their cases are found too. */
@FunctionalInterface
public interface Customers {
    Customers NOBODY = (_, _) -> List.of();

    List<String> ids(String tenant, String typed);
}
