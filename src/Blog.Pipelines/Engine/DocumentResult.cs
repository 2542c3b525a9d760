using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>What came of one document.</summary>
/// <typeparam name="T">What it became.</typeparam>
/// <param name="Document">The document that goes on; null when it cannot.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record DocumentResult<T>(Document<T>? Document, ImmutableArray<Diagnostic> Diagnostics);
