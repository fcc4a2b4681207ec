package org.redress.events;

/** Something that happened in one stream. Every event belongs to exactly one sealed family, one family per stream kind. */
public interface DomainEvent {}
