package org.redress.events.packs;

/** What people call something, in Chinese and in English. */
public record Label(String zh, String en) {}
