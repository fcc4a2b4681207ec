package org.redress.commandside.imports;

import java.util.List;

/** Contiguous rows of one case. */
record CaseBatch(String caseId, List<ImportedCommand> rows) {}
