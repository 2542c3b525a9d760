using Blog.Engine;

namespace Blog.Commands.Why;

/// <summary>Tells what is read to make an output.</summary>
internal static class ReadsFact
{
    /// <summary>Makes the output and lists its reads, in order.</summary>
    public static Fact Of(Output output) =>
        new(
            "reads",
            [
                .. output
                    .Reads()
                    .Select(r => r.Members.IsEmpty ? r.Identity : $"{r.Identity}: {string.Join(", ", r.Members)}"),
            ]
        );
}
