using Blog.Model.Cards;

namespace Blog.Reading.Clippings;

/// <summary>Decides which addresses can be clipped.</summary>
public static class ClippingAddress
{
    /// <summary>The identity of an address; null when it is not an absolute http or https address, or has blanks or
    /// control characters.</summary>
    public static LinkIdentity? Read(string address) =>
        address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? null : LinkIdentity.Read(address);
}
