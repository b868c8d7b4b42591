namespace SalesOpsBot.Sales.Settings;

/// <summary>What a settings file is about. One file of each kind is in force on a day, for the whole company.</summary>
public enum SettingsKind
{
    /// <summary>Points for leads, and from how many on they are marketing- and sales-qualified.</summary>
    LeadScoring,

    /// <summary>Within how much working time a lead is to be answered, and when people work.</summary>
    ResponseTarget,

    /// <summary>The month that the fiscal year begins with.</summary>
    FiscalCalendar,

    /// <summary>The days that nobody works.</summary>
    Holidays,

    /// <summary>The steps of the pipeline.</summary>
    Stages,

    /// <summary>Who works which part of the market.</summary>
    Territories,
}
