// A form is a window.
using System;

namespace Contoso.Desk;

class Form
{
    public event EventHandler? Load;

    public string Text { get; set; } = "";

    public void Show() => Load?.Invoke(this, EventArgs.Empty);
}

class OrderForm : Form
{
    public OrderForm() => Text = "Order form";
}
