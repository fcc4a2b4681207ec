package org.redress.queryside.cases.lists;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Names as Chinese readers look for them: by pinyin, whatever else among them by its letters. */
enum NameOrder implements Comparator<String> {
    INSTANCE;

    @SuppressWarnings("ImmutableEnumChecker") // frozen
    private final Collator collator =
            Collator.getInstance(new ULocale("zh@collation=pinyin")).freeze();

    @Override
    public int compare(String one, String other) {
        int order = collator.compare(one, other);
        return order == 0 ? one.compareTo(other) : order;
    }
}
