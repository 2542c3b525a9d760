using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Data;

/// <summary>What reading a data file came to.</summary>
/// <param name="Root">The value; null when the file is empty or could not be read.</param>
/// <param name="Diagnostics">What is wrong, in the order found.</param>
public sealed record DataResult(DataNode? Root, ImmutableArray<Diagnostic> Diagnostics);
