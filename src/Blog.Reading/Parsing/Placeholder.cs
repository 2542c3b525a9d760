using System.Collections.Immutable;

namespace Blog.Reading.Parsing;

/// <summary>A placeholder of address patterns.</summary>
/// <param name="Name">Its name, without braces.</param>
/// <param name="Meaning">What it becomes.</param>
/// <param name="Elsewhere">The same placeholder as other generators write it.</param>
public sealed record Placeholder(string Name, string Meaning, ImmutableArray<string> Elsewhere);
