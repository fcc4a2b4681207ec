package org.redress.infra.keys;

/** Keys that live as long as the test. */
public final class InMemorySubjectKeys extends WrappedSubjectKeys {
    public InMemorySubjectKeys() {
        this(new InMemoryKeyTable(), new MasterKey(KeyWrap.fresh().key()), new InMemoryErasedList());
    }

    InMemorySubjectKeys(KeyTable table, MasterKey master, ErasedList list) {
        super(table, master, list);
    }
}
