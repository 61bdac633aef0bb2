/** The program: it starts the window or a command, and reports what nobody caught. */
package org.engram.app;
