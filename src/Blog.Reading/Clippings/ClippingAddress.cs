using Blog.Model.Cards;

namespace Blog.Reading.Clippings;

/// <summary>Tells which addresses can be clipped.</summary>
public static class ClippingAddress
{
    /// <summary>What identifies an address; null for what is no absolute http or https address, or has blanks or
    /// controls in it.</summary>
    public static LinkIdentity? Read(string address) =>
        address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? null : LinkIdentity.Read(address);
}
