using System.Collections.Immutable;

namespace Blog.Programs;

/// <summary>Starts a program of the machine, which goes on by itself. No shell is between: each argument arrives as it
/// is.</summary>
/// <param name="file">The program: a name to be found in <c>PATH</c>, or a whole path.</param>
/// <param name="arguments">Its arguments.</param>
/// <returns>Why it could not be started, as a sentence; null when it was.</returns>
internal delegate string? StartProgram(string file, ImmutableArray<string> arguments);
