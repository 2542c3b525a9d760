using System.Globalization;

namespace Blog.Network.Visiting;

/// <summary>Words for the time that a whole run may take.</summary>
public static class RunLimit
{
    /// <summary>Says that the time is over.</summary>
    public static string Over(TimeSpan most) => $"The {Words(most)} that this may take are over.";

    private static string Words(TimeSpan most) =>
        most < TimeSpan.FromMinutes(2)
            ? string.Create(CultureInfo.InvariantCulture, $"{most.TotalSeconds:0} seconds")
            : string.Create(CultureInfo.InvariantCulture, $"{most.TotalMinutes:0.#} minutes");
}
