using System.Collections.Immutable;
using System.Text.Json;

namespace Blog.Commands.Why;

/// <summary>All that is known about a subject.</summary>
/// <param name="Subject">The subject, by its file or its path in the output.</param>
/// <param name="IsPublished">Whether it is on the site.</param>
/// <param name="Facts">What is known, in the order to be read.</param>
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
