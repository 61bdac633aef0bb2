/**
 * Gradient flow and descent of linear attention: the factorised vector field, the integrators with dense output, and what is observed on
 * the way.
 */
package org.engram.simulation.flow;
