using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>What a module made of one document.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">The result; null when the document cannot go on.</param>
/// <param name="Diagnostics">What is wrong with the document.</param>
public sealed record ModuleResult<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics);
