using System.Collections.Immutable;

namespace Blog.Programs;

/// <summary>Runs a program of the machine and gives the first line that it prints.</summary>
/// <param name="file">The program: a name to be found in <c>PATH</c>.</param>
/// <param name="arguments">Its arguments.</param>
/// <returns>The line; null when there is no such program, or it fails or prints nothing.</returns>
internal delegate string? AskProgram(string file, ImmutableArray<string> arguments);
