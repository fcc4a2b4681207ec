package org.redress.infra.store;

/** One counter of case numbers: a series within its counting period. */
record SeriesKey(String tenant, String series, String period) {}
