namespace SalesOpsBot.Sales.People;

/// <summary>What a person's role is called.</summary>
public static class RoleWords
{
    /// <summary>In the language of the turn.</summary>
    public static string Of(Role role) => role switch
    {
        Role.Rep => Say("Sales rep"),
        Role.Sdr => Say("SDR"),
        Role.Manager => Say("Sales manager"),
        Role.SalesOperations => Say("Sales operations"),
    };
}
