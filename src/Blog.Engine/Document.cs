using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine;

/// <summary>One immutable thing on its way through a pipeline.</summary>
/// <typeparam name="T">What it is at this step.</typeparam>
/// <param name="Source">The file it came from; null for what is made of many.</param>
/// <param name="Value">The thing itself.</param>
/// <param name="Fingerprint">Of everything that <paramref name="Value"/> was made from: equal fingerprints mean equal
/// values.</param>
public sealed record Document<T>(ContentPath? Source, T Value, Fingerprint Fingerprint);
