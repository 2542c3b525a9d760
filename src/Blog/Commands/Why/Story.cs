using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;

namespace Blog.Commands.Why;

/// <summary>The facts about a subject.</summary>
/// <param name="Subject">The subject, by its file or its path in the output.</param>
/// <param name="IsPublished">Whether it is on the site.</param>
/// <param name="Facts">The facts, in reading order.</param>
internal sealed record Story(string Subject, bool IsPublished, ImmutableArray<Fact> Facts)
{
    /// <summary>Writes <c>subject</c>, <c>published</c> and <c>facts</c>, a list of answers for each name.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("subject", Subject);
        json.WriteBoolean("published", IsPublished);
        json.WriteStartObject("facts");
        foreach (var fact in Facts)
            JsonTexts.Write(json, fact.Name, fact.Values);
        json.WriteEndObject();
    }
}

/// <summary>A fact about a subject.</summary>
/// <param name="Name">Its name, such as <c>listed on</c>.</param>
/// <param name="Values">Its values, in order.</param>
internal sealed record Fact(string Name, ImmutableArray<string> Values)
{
    /// <summary>A fact with one value.</summary>
    public Fact(string name, string value)
        : this(name, [value]) { }
}
