package org.redress.infra.keys;

import javax.crypto.SecretKey;

/**
 * One key of one subject, ready for use.
 *
 * @param id random, and unique within the subject; it is written into whatever the key seals
 */
public record SubjectKey(int id, SecretKey key) {}
