/**
 * Associative memories: random associations, the matrices and MLPs that hold them, how they are written or trained, and how much they
 * recall.
 */
package org.engram.simulation.memory;
