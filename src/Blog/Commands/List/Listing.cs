using System.Text.Json;
using Blog.Terminals;

namespace Blog.Commands.List;

/// <summary>A list of things of a site.</summary>
/// <param name="Table">The list for people.</param>
/// <param name="Json">Writes the list for programs, as a property.</param>
internal sealed record Listing(Table Table, Action<Utf8JsonWriter> Json);
