/**
 * The dense and sparse operations that EJML lacks, or has too slow: plain, on the Vector API, and on several threads, all with the same
 * bytes.
 */
package org.engram.simulation.kernel;
