package org.redress.infra.keys;

final class InMemoryKeyStorage implements KeyStorage {
    private final MasterKey master = new MasterKey(KeyWrap.fresh().key());
    private final InMemoryErasedList list = new InMemoryErasedList();
    private InMemoryKeyTable table = new InMemoryKeyTable();
    private InMemoryKeyTable backup = new InMemoryKeyTable();

    @Override
    public SubjectKeys open() {
        return new InMemorySubjectKeys(table, master, list);
    }

    @Override
    public void backUp() {
        backup = table.copy();
    }

    @Override
    public void restore() {
        table = backup.copy();
    }
}
