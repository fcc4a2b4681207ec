package org.redress.infra.web;

/** Whether the pages show everything that is on record; where they do not, every page says so. */
@FunctionalInterface
public interface Completeness {
    boolean holds();
}
