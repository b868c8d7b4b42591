namespace SalesOpsBot.Assistant.Plugins;

/// <summary>
/// A class whose methods with a <see cref="ToolAttribute"/> are tools. A method takes the <see cref="Sales.Access.Viewer"/>, which no model sees or sets, and the arguments of
/// the catalogue; it calls one service and returns a <see cref="ToolAnswer"/> that names the card.
/// </summary>
internal interface IPlugin;
