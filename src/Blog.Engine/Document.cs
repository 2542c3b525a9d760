using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine;

/// <summary>An immutable value on its way through a pipeline.</summary>
/// <typeparam name="T">The type of the value at this step.</typeparam>
/// <param name="Source">The file it came from; null for a value made from several files.</param>
/// <param name="Value">The value.</param>
/// <param name="Fingerprint">Of everything that <paramref name="Value"/> was made from: equal fingerprints mean equal
/// values.</param>
public sealed record Document<T>(ContentPath? Source, T Value, Fingerprint Fingerprint);
