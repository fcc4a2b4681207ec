package org.redress.infra.web;

/** Whoever is logged in, as the frame greets them. */
public record Visitor(String name, String accountPath) {}
