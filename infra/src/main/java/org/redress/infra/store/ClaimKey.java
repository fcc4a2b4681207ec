package org.redress.infra.store;

/** Something unique within one tenant. */
record ClaimKey(String tenant, Append.Claim claim) {}
