using System.Collections.Immutable;

namespace Blog.Commands.Why;

/// <summary>One thing that is known about a subject.</summary>
/// <param name="Name">What is known: <c>listed on</c>.</param>
/// <param name="Values">The answers, in order.</param>
internal sealed record Fact(string Name, ImmutableArray<string> Values)
{
    /// <summary>A fact with one answer.</summary>
    public Fact(string name, string value)
        : this(name, [value]) { }
}
